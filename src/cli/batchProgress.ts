import { SingleBar } from "cli-progress";
import { translate, type Language } from "../i18n/translate";

/** A bar on standard error with rate and time left; nothing where no terminal is there to show it. */
export function startProgress(total: number, language: Language): { step: () => void; stop: () => void } {
  const marks = { bar: "{bar}", value: "{value}", total: "{total}", rate: "{rate}", left: "{eta_formatted}" };
  const bar = new SingleBar({
    format: translate(language, "batch.progress", marks),
    ...{ barCompleteChar: "█", barIncompleteChar: "░", barsize: 30, hideCursor: true },
    ...{ stream: process.stderr, etaBuffer: 200, fps: 5 },
  });
  const started = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: "–" });
  return {
    step: () => {
      done += 1;
      bar.update(done, { rate: (done / ((performance.now() - started) / 1000)).toFixed(0) });
    },
    stop: () => bar.stop(),
  };
}
