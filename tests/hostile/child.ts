import { judgeFile, type Ending, type JudgedFile } from "./judgeFile";

/** What a child tells of one case. */
export interface Told extends Ending {
  /** Most memory this process has ever held. */
  readonly megabytes: number;
}

process.on("message", async (file: JudgedFile) => {
  const ending = await judgeFile(file);
  const told: Told = { ...ending, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.send?.(told);
});
