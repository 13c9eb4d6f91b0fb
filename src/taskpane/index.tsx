import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { desk, hostCapabilities } from "../commands";
import { App } from "./App";
import { ErrorBoundary } from "./ErrorBoundary";
import { waitForOffice } from "./officeReady";

const OFFICE_TIMEOUT_MS = 5000;

async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("taskpane.html has no #root element");
  const office = await waitForOffice(OFFICE_TIMEOUT_MS);
  const host = office === "ready" ? { desk, capabilities: hostCapabilities() } : null;
  createRoot(element).render(
    <StrictMode>
      <ErrorBoundary>
        <main>
          <App office={office} host={host} />
        </main>
      </ErrorBoundary>
    </StrictMode>,
  );
  if (host?.capabilities.isSupported) await desk.open();
}

void start();
