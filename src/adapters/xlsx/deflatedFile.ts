import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

/** Fast: sheets of one kind of row hardly become smaller at higher levels. */
const LEVEL = 3;
/** Characters gathered before they are compressed. */
const BLOCK = 1 << 18;

/** Text compressed into a file while it is written, in another thread; what a zip archive must know of it is counted. */
export class DeflatedFile {
  /** Of the text as UTF-8, before compression. */
  crc = 0;
  size = 0;
  private waiting = "";
  private readonly deflate = createDeflateRaw({ level: LEVEL });
  private readonly written: Promise<unknown>;

  constructor(readonly path: string) {
    const problem = (error: unknown): unknown => error;
    this.written = pipeline(this.deflate, createWriteStream(path)).catch(problem);
  }

  async write(text: string): Promise<void> {
    this.waiting += text;
    if (this.waiting.length >= BLOCK) await this.flush();
  }

  /** Fails as the file system does, also for what was written before. */
  async close(): Promise<void> {
    await this.flush();
    this.deflate.end();
    const problem = await this.written;
    if (problem !== undefined) throw problem;
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.waiting);
    this.waiting = "";
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    if (this.deflate.destroyed) throw await this.written;
    if (!this.deflate.write(bytes)) await once(this.deflate, "drain");
  }
}
