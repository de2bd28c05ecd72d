import { useEffect } from "react";
import { useLocation } from "wouter";
import { Loading } from "../loading.tsx";

/** Leads to another place at once, and leaves no step back to here. */
export function GoTo({ href }: { readonly href: string }) {
  const [, navigate] = useLocation();
  useEffect(() => navigate(href.replace(/^#/u, ""), { replace: true }), [href, navigate]);
  return <Loading />;
}
