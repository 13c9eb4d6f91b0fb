import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { ErrorBoundary } from "./ErrorBoundary";
import { waitForOffice } from "./officeReady";

const OFFICE_TIMEOUT_MS = 5000;

async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("taskpane.html has no #root element");
  const office = await waitForOffice(OFFICE_TIMEOUT_MS);
  createRoot(element).render(
    <StrictMode>
      <ErrorBoundary>
        <App office={office} />
      </ErrorBoundary>
    </StrictMode>,
  );
}

void start();
