import { useContext } from "react";
import { translateWorkbench, type SayInWorkbench } from "../i18n/translateWorkbench";
import { LanguageContext } from "../taskpane/shell/language";

/** A function that gives the workbench's texts in the language of the pane. */
export function useText(): SayInWorkbench {
  const language = useContext(LanguageContext);
  return (key, ...parameters) => translateWorkbench(language, key, ...parameters);
}

/** "20:15" of today, "21/11 20:15" of another day. */
export function printTime(at: number, now: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
  const isToday = date.toDateString() === new Date(now).toDateString();
  return isToday ? time : `${date.toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit" })} ${time}`;
}
