import { answerRequests } from "./answerRequests";
import type { FileRequest } from "./fileMessages";

const answer = answerRequests();

// In order: each request is answered before the next is looked at.
let last: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  last = last.then(async () => self.postMessage(await answer(data)));
};
