import { useHashLocation } from "wouter/use-hash-location";

/** The path in the hash, for wouter: “#/practice/too-young?x” is “/practice/too-young”. */
export function useHashPath(): ReturnType<typeof useHashLocation> {
  const [path, navigate] = useHashLocation();
  return [path.split("?", 1)[0] ?? "/", navigate];
}
