import { HostCollection, HostObject, textOf } from "./hostObject";

class Setting extends HostObject {
  readonly wireType = "Setting";
  constructor(
    private readonly settings: Map<string, unknown>,
    readonly Key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.Key };
  }
  get Value(): unknown {
    return this.settings.get(this.Key);
  }
  set Value(value: unknown) {
    this.settings.set(this.Key, value);
  }
  Delete(): void {
    this.settings.delete(this.Key);
  }
}

/** `workbook.settings`: what the add-in keeps in the document; adding an existing key replaces its value. */
export class SettingCollection extends HostCollection<Setting> {
  readonly wireType = "SettingCollection";
  readonly values = new Map<string, unknown>();
  items(): readonly Setting[] {
    return [...this.values.keys()].map((key) => new Setting(this.values, key));
  }
  find(key: unknown): Setting | undefined {
    return typeof key === "string" && this.values.has(key) ? new Setting(this.values, key) : undefined;
  }
  Add(key: unknown, value: unknown): Setting {
    const name = textOf(key, "key");
    this.values.set(name, value);
    return new Setting(this.values, name);
  }
}
