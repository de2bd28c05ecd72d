import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { startOffline } from "#offline/register.ts";

const page = document.getElementById("root");
if (page === null) throw new Error("index.html has no #root");

createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void startOffline();
