/** What went over the bridge. */
export class Statistics {
  /** Batches, without clean-up and without the custom functions' results. */
  messages = 0;
  /** Batches that only release references. */
  cleanUps = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** Bytes of the largest request and of the largest answer. */
  largestRequest = 0;
  largestResponse = 0;
  /** Queries, calls and settings carried out or tried: what `failAction` counts. */
  actions = 0;
  cellsRead = 0;
  cellsWritten = 0;
  /** References the client has kept and not released. */
  openReferences = 0;
  /** Members the client asked for and the model lacks. */
  readonly notImplemented: string[] = [];
}
