import { registerCommands } from "../../src/commands/commands";
import { JobDesk } from "../../src/commands/jobDesk";
import { officeWork } from "../../src/commands/work";
import { askCapabilities } from "../../src/adapters/office/capabilities";

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/** What Excel does around a ribbon command; the emulated client has no `Office.actions`, `addin` or `context.ui`. */
export class Ribbon {
  private readonly commands = new Map<string, Command>();
  /** How often the pane was asked for. */
  opened = 0;
  isPaneForbidden = false;

  constructor(readonly desk: JobDesk) {
    const actions = { associate: (name: string, command: Command) => this.commands.set(name, command) };
    const showAsTaskpane = (): Promise<void> => {
      this.opened += 1;
      return this.isPaneForbidden ? Promise.reject(new Error("no pane")) : Promise.resolve();
    };
    Object.assign(Office, { actions, addin: { showAsTaskpane } });
    registerCommands(desk);
  }

  names(): readonly string[] {
    return [...this.commands.keys()];
  }

  /** Presses a button; gives how often the event was completed. */
  async press(name: string): Promise<number> {
    const completed = jest.fn();
    await this.commands.get(name)?.({ completed } as unknown as Office.AddinCommands.Event);
    return completed.mock.calls.length;
  }

  /** The last notice in Vietnamese, its sentences joined. */
  said(): string {
    return (
      this.desk
        .state()
        .notice?.lines.map(({ vi }) => vi)
        .join(" ") ?? ""
    );
  }
}

/** The ribbon of the emulated Excel that is running. */
export function ribbonOfExcel(): Ribbon {
  const work = officeWork(askCapabilities());
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  return new Ribbon(new JobDesk(async () => ({ ...work, tools: { ...work.tools, wait } })));
}
