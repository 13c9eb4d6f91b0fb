import { invalidArgument } from "../hostError";
import type { Events } from "../events";
import type { Statistics } from "../statistics";
import { Application, cultureOf } from "./application";
import { CommentCollection, type Comment } from "./comments";
import { CustomXmlPartCollection } from "./customXml";
import type { Locale } from "./display";
import { HostObject, PropertyBag, refuse } from "./hostObject";
import { NamedItemCollection, type NamedItem } from "./names";
import { Range } from "./range";
import { rect, type Rect } from "./rect";
import { SettingCollection } from "./settings";
import { checkedSheetName, splitAddress } from "./sheetNames";
import { TableCollection, type Table } from "./tables";
import { Sheet, requireSheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** Works out the formulas the host can work out. */
export interface Calculator {
  /** Shows what a formula that was just entered comes to, or what it shows until then. */
  start(sheet: Sheet, row: number, column: number, formula: string): void;
  /** Cells were edited: whatever depends on them is worked out again. */
  changed(sheet: Sheet, block: Rect): void;
  isCustom(functionName: string): boolean;
}

interface WorkbookFacts {
  readonly locale: Locale;
  readonly author: string;
  readonly events: Events;
  readonly statistics: Statistics;
}

const PROPERTIES = {
  Title: "",
  Subject: "",
  Author: "",
  Keywords: "",
  Comments: "",
  Category: "",
  Manager: "",
  Company: "",
};

/** The document: root of all object paths. */
export class Workbook extends HostObject {
  readonly wireType = "Workbook";
  readonly locale: Locale;
  readonly author: string;
  readonly events: Events;
  readonly statistics: Statistics;
  calculator: Calculator;
  sheets: Sheet[] = [];
  names: NamedItem[] = [];
  comments: Comment[] = [];
  readonly Name = "Sổ tính.xlsx";
  ReadOnly = false;
  readonly Worksheets = new WorksheetCollection(this);
  readonly Settings = new SettingCollection();
  readonly CustomXmlParts = new CustomXmlPartCollection(() => this.newId("X"));
  readonly Properties = new PropertyBag("DocumentProperties", PROPERTIES);
  readonly Protection = new PropertyBag("WorkbookProtection", { Protected: false });
  readonly _Runtime: HostObject;
  readonly Application: Application;
  private active: Sheet | undefined;
  private selected: Rect = rect(0, 0);
  private lastId = 0;

  constructor(facts: WorkbookFacts, calculator: Calculator) {
    super();
    this.locale = facts.locale;
    this.author = facts.author;
    this.events = facts.events;
    this.statistics = facts.statistics;
    this.calculator = calculator;
    this.Application = new Application(cultureOf(facts.locale));
    this._Runtime = new Runtime(facts.events);
  }
  get Tables(): TableCollection {
    return new TableCollection(this);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this);
  }
  GetSelectedRange(): Range {
    return new Range(this.activeSheet, this.selected);
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  get activeSheet(): Sheet {
    return requireSheet(
      this.active ?? this.sheets.find(({ visibility }) => visibility === "Visible"),
      "active",
    );
  }
  /** By name, whatever its case. */
  sheet(name: string): Sheet {
    return requireSheet(this.Worksheets.find(name), name);
  }
  tables(): Table[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }
  /** The whole document as plain data without ids, for comparing what it was and what it is. */
  print(): unknown {
    return {
      sheets: this.sheets.map((sheet) => sheet.print()),
      names: this.names.map(({ Name, Formula, Scope, Visible }) => [Name, Formula, Scope, Visible]),
      comments: this.comments.map(({ sheet, block, Content, Resolved }) => [
        sheet.name,
        block,
        Content,
        Resolved,
      ]),
      settings: [...this.Settings.values],
      customXml: this.CustomXmlParts.parts.map(({ xml }) => xml),
      properties: this.Properties.print(),
    };
  }
  newId(kind: string): string {
    this.lastId += 1;
    return `{${kind}-${this.lastId.toString(16).padStart(8, "0")}}`;
  }
  addSheet(name: string): Sheet {
    const sheet = new Sheet(this, this.newId("S"), checkedSheetName(name, this.sheets));
    this.sheets.push(sheet);
    return sheet;
  }
  activate(sheet: Sheet): void {
    if (sheet === this.active) return;
    const left = this.active;
    this.active = sheet;
    this.selected = rect(0, 0);
    if (left) this.events.raise("Worksheet.Deactivated", left.id, { worksheetId: left.id });
    this.events.raise("Worksheet.Activated", sheet.id, { worksheetId: sheet.id });
  }
  select(range: Range): void {
    this.activate(range.sheet);
    this.selected = range.block;
    const [, address = ""] = /!(.*)$/.exec(range.Address) ?? [];
    this.events.raise("Worksheet.SelectionChanged", range.sheet.id, { address, worksheetId: range.sheet.id });
  }
  remove(sheet: Sheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    this.comments = this.comments.filter((comment) => comment.sheet !== sheet);
    if (this.active === sheet) this.active = undefined;
    this.events.raise("Worksheet.Deleted", sheet.id, { source: "Local", worksheetId: sheet.id });
  }
  copy(sheet: Sheet, place: unknown, relativeTo: unknown): Sheet {
    let number = 2;
    while (this.Worksheets.find(`${sheet.name} (${number})`)) number++;
    const copy = this.addSheet(`${sheet.name} (${number})`);
    copy.grid = sheet.grid.clone();
    copy.PageLayout.copyFrom(sheet.PageLayout);
    if (place !== "End" && place !== "None") {
      refuse(
        !(relativeTo instanceof Sheet) && place !== "Beginning",
        "InvalidArgument",
        "relativeTo is missing.",
      );
      const beside = relativeTo instanceof Sheet ? this.sheets.indexOf(relativeTo) : 0;
      copy.Position = place === "After" ? beside + 1 : beside;
    }
    this.events.raise("Worksheet.Added", copy.id, { source: "Local", worksheetId: copy.id });
    return copy;
  }
  /** A range given as range or as an address with its sheet; without one it lies on `home`. */
  rangeAt(range: unknown, home?: Sheet): Range {
    if (range instanceof Range) return range;
    if (typeof range !== "string") throw invalidArgument("A range or an address is expected.");
    const { sheet } = splitAddress(range);
    return (sheet === undefined ? (home ?? this.activeSheet) : this.sheet(sheet)).rangeFrom(range);
  }
  /** The range of a defined name or table, seen from a sheet. */
  rangeNamed(name: string, from: Sheet): Range | undefined {
    const item = from.Names.find(name) ?? this.Names.find(name);
    return item?.GetRangeOrNullObject() ?? this.Tables.find(name)?.GetDataBodyRange();
  }
}

class Runtime extends HostObject {
  readonly wireType = "Runtime";
  constructor(private readonly events: Events) {
    super();
  }
  get EnableEvents(): boolean {
    return this.events.enabled;
  }
  set EnableEvents(value: boolean) {
    this.events.enabled = value;
  }
}
