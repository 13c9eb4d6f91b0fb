import type { Univer, Worksheet } from "@univerjs/core";
import type { SheetSnapshot } from "../../core/table/sheet";
import type { SheetDraft } from "../../core/table/sheetDraft";
import type { SheetEdits, SheetInfo, SheetPlace, WorkbookPort } from "../../ports/workbook";
import type { WorkbookFile } from "../../ports/workbookFile";
import { calculated } from "./calculated";
import { EditedSheets } from "./EditedSheets";
import type { Grid } from "./Grid";
import { keepTyped, type Refusal } from "./keepTyped";
import { openGrid } from "./openGrid";
import { paintSheet, UNTOUCHED } from "./paintSheet";
import { EMPTY, readPicture, type SheetPicture } from "./picture";
import { storeResults } from "./results";
import { Steps } from "./Steps";
import { differingPlaces, typedEdits } from "./typedEdits";

/**
 * A file shown in Univer. The file is what counts: it takes every change first and Univer shows what it then holds, so
 * that nothing is lost which Univer does not know. Univer adds what people type, which goes into the file before anything
 * else happens, and what formulas come to.
 */
export class UniverWorkbook implements WorkbookPort {
  private readonly pictures = new Map<string, SheetPicture>();
  private readonly edited: EditedSheets;
  private readonly stopWatching: () => void;
  private queue: Promise<unknown> = Promise.resolve();
  /** Called when cells that people typed into could not be kept. */
  onRefusal: (refusal: Refusal) => void = () => undefined;
  /** Called when the file holds something else than before. */
  onChange: () => void = () => undefined;

  private constructor(
    private readonly grid: Grid,
    private readonly steps: Steps,
    private readonly file: WorkbookFile,
  ) {
    this.edited = new EditedSheets(grid);
    const stops = [
      grid.onEdit((id) => {
        this.edited.add(id);
        this.steps.close();
      }),
      steps.onRestore((mark) => this.restore(mark)),
    ];
    this.stopWatching = () => stops.forEach((stop) => stop());
  }

  /**
   * Shows the file as a unit of Univer; fails as the file's reading does, and then shows nothing. `prepare` is called when
   * Univer has the unit and no formula yet.
   */
  static async open(
    univer: Univer,
    unitId: string,
    file: WorkbookFile,
    prepare: () => void = () => undefined,
  ): Promise<UniverWorkbook> {
    const sheets = await file.listSheets();
    const pictures = new Map<string, SheetPicture>();
    for (const { name } of sheets) pictures.set(name, await readPicture(file, name));
    const grid = openGrid(univer, unitId, sheets);
    prepare();
    const workbook = new UniverWorkbook(grid, new Steps(univer, unitId), file);
    for (const [name, picture] of pictures) workbook.paint(name, picture);
    for (const { name } of sheets.filter(({ active }) => active)) grid.activate(name);
    await grid.calculated();
    return workbook;
  }

  /** Calls `listener` after each edit by people that {@link takeTyped} will take over; gives what ends that. */
  onTyped(listener: () => void): () => void {
    return this.grid.onEdit(listener);
  }

  /** Ends the watching of edits; the unit itself is Univer's to dispose of. */
  dispose(): void {
    this.grid.tones.dispose();
    this.stopWatching();
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    const active = this.grid.activeName;
    return (await this.file.listSheets()).map((sheet) => ({ ...sheet, active: sheet.name === active }));
  }

  readSheet(name: string): Promise<SheetSnapshot> {
    return this.inTurn(async () => this.withResults(await this.file.readSheet(name)));
  }

  apply(edits: SheetEdits): Promise<void> {
    return this.write(() => this.file.apply(edits), edits.sheet);
  }

  putSheet(draft: SheetDraft): Promise<void> {
    return this.write(() => this.file.putSheet(draft), draft.name);
  }

  select(place: SheetPlace): Promise<void> {
    return this.inTurn(async () => {
      await this.file.select(place);
      this.grid.activate(place.sheet);
      this.grid.select(place.sheet, place);
    });
  }

  readState(key: string): Promise<string | null> {
    return this.inTurn(() => this.file.readState(key));
  }

  writeState(key: string, text: string | null): Promise<void> {
    return this.write(() => this.file.writeState(key, text), null);
  }

  /** The file's bytes with everything that was typed until now. */
  save(): Promise<Uint8Array> {
    return this.inTurn(async () => {
      for (const { name } of await this.file.listSheets()) {
        const stored = await this.file.readSheet(name);
        await storeResults(this.file, stored, this.withResults(stored), this.picture(name));
      }
      return this.file.save();
    });
  }

  /** Takes over what people have typed since the last call. */
  takeTyped(): Promise<void> {
    return this.inTurn(() => Promise.resolve());
  }

  /** A change that Ctrl+Z takes back, together with those right before it: a job makes several. */
  private write(change: () => Promise<void>, sheet: string | null): Promise<void> {
    const asked = Date.now();
    return this.inTurn(async () => {
      await this.steps.record(this.file, asked, change);
      this.onChange();
      if (sheet !== null) await this.show(sheet);
      this.steps.end();
    });
  }

  /** Shows the file as it was at a mark. */
  private restore(mark: number): void {
    this.steps.close();
    void this.inTurn(async () => {
      await this.file.restore(mark);
      this.onChange();
      const names = (await this.file.listSheets()).map(({ name }) => name);
      for (const name of this.grid.keepOnly(names)) this.pictures.delete(name.toLowerCase());
      for (const name of names) await this.show(name);
    });
  }

  /** One after the other, each after what people have typed until then. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.queue.then(async () => {
      await this.edited.takeEach((sheet) => this.takeEdits(sheet));
      return work();
    });
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async takeEdits(sheet: Worksheet): Promise<void> {
    const name = sheet.getName();
    const painted = this.picture(name);
    let seen = this.grid.cells(sheet);
    const places = differingPlaces(painted.cells, seen);
    if ([...places].some((key) => seen.get(key)?.f)) {
      await this.grid.calculated();
      seen = this.grid.cells(sheet);
    }
    const edits = typedEdits(this.grid, sheet, painted, places, seen);
    if (edits === null) return;
    const refusal = await keepTyped(this.file, edits);
    if (refusal) this.onRefusal(refusal);
    this.onChange();
    const picture = await readPicture(this.file, name);
    this.paint(name, picture, { repainted: places, kept: differingPlaces(seen, this.grid.cells(sheet)) });
    await this.grid.calculated();
  }

  private picture(name: string): SheetPicture {
    return this.pictures.get(name.toLowerCase()) ?? EMPTY;
  }

  private async show(name: string): Promise<void> {
    const picture = await readPicture(this.file, name);
    if (!this.grid.has(name)) this.grid.add(name);
    this.paint(name, picture);
    await this.grid.calculated();
  }

  private paint(name: string, picture: SheetPicture, touched = UNTOUCHED): void {
    paintSheet(this.grid, this.grid.sheet(name), this.picture(name), picture, touched);
    this.pictures.set(name.toLowerCase(), picture);
  }

  private withResults(snapshot: SheetSnapshot): SheetSnapshot {
    return calculated(snapshot, this.grid.sheet(snapshot.name), this.grid);
  }
}
