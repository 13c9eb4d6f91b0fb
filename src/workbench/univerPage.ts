import {
  ICommandService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreVi from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import notesVi from "@univerjs/preset-sheets-note/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { refuseUnsaved, registerFunctions, speakVietnamese, UniverWorkbook } from "../adapters/univer";
import type { CustomFunction, Limit } from "../adapters/univer";
import type { WorkbookFile } from "../ports/workbookFile";

export type { UniverWorkbook } from "../adapters/univer";

/** Univer on the page: one workbook at a time. */
export interface Sheets {
  /** Shows a file in place of the one before; fails as its reading does, and then shows nothing. */
  show(file: WorkbookFile): Promise<UniverWorkbook>;
  /** Ctrl+Z and Ctrl+Y. */
  undo(): void;
  redo(): void;
}

/** Starts Univer in an element, without its ribbon: what the ribbon does would not get into the file. */
export function startSheets(
  container: HTMLElement,
  functions: readonly CustomFunction[],
  onLimit: (limit: Limit) => void,
): Sheets {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreVi, notesVi) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0] as PluginCtor<Plugin>, plugin[1]);
    else univer.registerPlugin(plugin as PluginCtor<Plugin>);
  }
  const commands = univer.__getInjector().get(ICommandService);
  const instances = univer.__getInjector().get(IUniverInstanceService);
  let isPrepared = false;
  let shown: { readonly unitId: string; readonly workbook: UniverWorkbook } | null = null;
  let count = 0;
  const prepare = (): void => {
    if (isPrepared) return;
    isPrepared = true;
    registerFunctions(univer, functions);
    speakVietnamese(univer);
    refuseUnsaved(univer, onLimit);
  };
  return {
    async show(file) {
      count += 1;
      const unitId = `workbook-${count}`;
      const workbook = await UniverWorkbook.open(univer, unitId, file, prepare);
      if (shown) {
        shown.workbook.dispose();
        instances.disposeUnit(shown.unitId);
      }
      shown = { unitId, workbook };
      return workbook;
    },
    undo: () => void commands.executeCommand(UndoCommand.id),
    redo: () => void commands.executeCommand(RedoCommand.id),
  };
}
