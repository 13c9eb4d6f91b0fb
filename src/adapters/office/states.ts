import { STATE_NAMESPACE } from "../../ports/checkState";
import { WorkbookError } from "../../ports/workbook";
import { ask, loading } from "./ask";
import { parseState, printState } from "./stateXml";

interface FoundState {
  readonly id: string;
  readonly text: string;
}

/** Texts in custom XML parts of our namespace, one part for each key: as files keep them. */
export class States {
  /** Ids of parts, which a workbook never gives twice, and their keys. */
  private readonly keys = new Map<string, string>();

  async read(key: string): Promise<string | null> {
    return (await this.find(key))?.text ?? null;
  }

  async write(key: string, text: string | null): Promise<void> {
    const present = await this.find(key);
    if (!present && text === null) return;
    await ask((context) => {
      const parts = context.workbook.customXmlParts;
      const added = present ? undefined : loading(parts.add(printState({ key, text: text ?? "" })), "id");
      if (present && text === null) parts.getItem(present.id).delete();
      else if (present) parts.getItem(present.id).setXml(printState({ key, text: text ?? "" }));
      return () => {
        if (added) this.keys.set(added.id, key);
        if (present && text === null) this.keys.delete(present.id);
      };
    });
  }

  /** One message where the part is known from before, two where there are parts that nobody has looked into. */
  private async find(key: string): Promise<FoundState | undefined> {
    const guess = [...this.keys].findLast(([, known]) => known === key)?.[0];
    const { ids, known } = await ask((context) => {
      const all = context.workbook.customXmlParts;
      const parts = loading(all.getByNamespace(STATE_NAMESPACE), "items/id");
      const xml = guess === undefined ? undefined : all.getItemOrNullObject(guess).getXml();
      return () => ({
        ids: parts.items.map(({ id }) => id),
        known: guess === undefined || !xml?.value ? [] : this.known(guess, xml.value),
      });
    });
    const [present] = known;
    if (present?.key === key) return present;
    return (await this.contents(ids.filter((id) => !this.keys.has(id)))).find((state) => state.key === key);
  }

  /** Parts of up to 1 MB each may be more than Excel sends in one answer; it then sends half of them at a time. */
  private async contents(ids: readonly string[]): Promise<(FoundState & { key: string })[]> {
    if (ids.length === 0) return [];
    try {
      return await ask((context) => {
        const parts = context.workbook.customXmlParts;
        const found = ids.map((id) => ({ id, xml: parts.getItem(id).getXml() }));
        return () => found.flatMap(({ id, xml }) => this.known(id, xml.value));
      });
    } catch (error) {
      const isTooLarge = error instanceof WorkbookError && error.problem === "too-large-for-host";
      if (!isTooLarge || ids.length === 1) throw error;
      const middle = Math.ceil(ids.length / 2);
      return [...(await this.contents(ids.slice(0, middle))), ...(await this.contents(ids.slice(middle)))];
    }
  }

  private known(id: string, xml: string): (FoundState & { key: string })[] {
    const state = parseState(xml);
    if (state) this.keys.set(id, state.key);
    return state ? [{ id, ...state }] : [];
  }
}
