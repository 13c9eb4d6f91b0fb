import { batchEn } from "./batch.en";
import { catalogEn } from "./catalog.en";
import { detailEn } from "./detail.en";
import { jobEn } from "./job.en";
import { paneEn } from "./pane.en";
import { sheetEn } from "./sheet.en";
import { tieoutEn } from "./tieout.en";
import { verdictEn } from "./verdict.en";
import { viewEn } from "./view.en";
import { workbookEn } from "./workbook.en";
import type { MessageKey } from "./vi";

/** The same texts in English, parameter for parameter. Statuses keep their meaning, not their printed label. */
export const en = {
  ...verdictEn,
  ...paneEn,
  ...jobEn,
  ...sheetEn,
  ...workbookEn,
  ...detailEn,
  ...tieoutEn,
  ...catalogEn,
  ...batchEn,
  ...viewEn,

  "table.stt": "No.",
  "table.name": "Indicator",
  "table.target": "Target read as",
  "table.actual": "Result read as",
  "table.stated": "Printed",
  "table.computed": "Recomputed",
  "table.cell": "Cell",
  "table.id": "Id",
  "table.definition": "Definition",
  "table.unit": "Unit",
  "table.polarity": "Direction",
  "table.group": "Group",

  "table.rule": "Rule",
  "table.finding": "Finding",

  "cli.usage":
    "Usage: npm run -s ktxh -- evaluate [FILE|-] | check FILE.xlsx [--sheet NAME] [--policy office|strict] [--out FILE.xlsx [--findings-sheet]] | tieout REPORT.docx|.txt [--and REPORT2] [--with FILE.xlsx] | appendix FILE.xlsx --out FILE.docx|FILE.xlsx [--title …] [--attached-to …] [--number N] [--columns four|six|full|next-year|five-year] [--layout nd30|plain] [--data estimate|preliminary|final] [--signer …] [--recipients …] [--paragraph FILE.docx] [--all] | definitions [--pack ID|FILE|https://…] [--search TEXT] [--group NAME] [--out FILE.xlsx [--year YEAR] [--assigners tỉnh,xã] [--replace] | --out FILE.xlsx --as-sheet] | batch FOLDER --out FOLDER [--policy office|strict] [--all] [--workers N] [--time-limit SECONDS] | help; also --json, --lang en.",
  "cli.unknownCommand": "There is no command “{command}”. {usage}",
  "cli.badArguments": "Bad arguments: {detail}. {usage}",
  "cli.missingFile": "The file name is missing. {usage}",
  "cli.missingOut": "--out FILE.docx or --out FILE.xlsx is missing.",
  "cli.badPolicy": "--policy takes office or strict, not “{policy}”.",
  "cli.badLanguage": "--lang takes vi or en, not “{language}”.",
  "cli.badNumber": "--number takes a whole number from 1 to 99, not “{number}”.",
  "cli.badChoice": "--{option} takes {allowed}; not “{value}”.",
  "cli.badExtension": "--out must end in {extensions}: “{file}”.",
  "cli.cannotRead": "Cannot read “{file}”: {detail}.",
  "cli.cannotWrite": "Cannot write “{file}”: {detail}.",
  "cli.sameFile": "--out is the input file “{file}”; an input file is never changed. Choose another name.",
  "cli.noTable":
    "No indicator table in “{file}”: a header row with an indicator column and a plan or result column is needed.",
  "cli.notJson": "“{file}” is not valid JSON: {detail}",
  "cli.notRows": "“{file}” must be a JSON array of rows with target and actual.",
  "cli.badField": "“{file}”, element {index}: field {field} must be {expected}.",
  "cli.crashed": "A fault of the program, not of the file: {detail}",
  "cli.setAside": "Cell {cell}, {rule}: set aside, because: {reason}.",
  "cli.noFindings": "No findings.",
  "cli.wrote": "Wrote {file}",
  "cli.tableFound": "{file}, sheet “{sheet}”: {rows} indicator rows.",
  "cli.wouldReplace":
    "“{file}” is there already and its content would be lost: {detail}. Choose another name, or add --replace.",
  "cli.ownWork": "sheet “{sheet}”, cell {cell} has been filled in",
  "cli.repeatedAssigner": "--assigners names “{name}” twice; keep one.",
  "cli.badAssigners":
    "--assigners takes one or more names separated by commas (tỉnh,xã), each of at most {most} characters on one line; not {text}.",
  "cli.unknownOption": "there is no option “{option}”",
  "cli.valueMissing": "option “{option}” needs a value",
  "cli.valueUnwanted": "option “{option}” takes no value",
  "cli.unusedOptions": "This command does not use {options}; ignored.",
  "cli.groups": "Groups of the built-in pack (--group): {groups}.",
  "cli.firstProblem": "The first: {problem}",
  "cli.leftOut": "Left out {count} indicators that do not hold at the end of {year}: {names}.",
  "cli.changedBuiltIn":
    "This pack carries the id “{id}” and version {version} of the built-in one but says something else; give it an id and a version of its own.",
  "cli.plans":
    "Several plan columns: judged by “{governing}” (column {column}), the first; others: {others}.",
  "cli.matched":
    "Definitions: {matched}/{rows} rows match, {asked} to be chosen, {without} without a definition.",
  "cli.unmatched": "Without a definition: {names}.",
  "cli.badYear": "--year must be a year from 2000 to 2099, not “{year}”.",
  "cli.badPack": "Cannot load the pack “{pack}”: {detail}.",
  "cli.unknownPack": "there is no such file, and the built-in pack is called {id}",
  "cli.badSheet": "sheet “{sheet}” has {count} problems; nothing of it was loaded",
  "cli.noDefinitionsSheet":
    "there is no definitions sheet (a header row with “Tên chỉ tiêu”, “Loại”, “Chiều”, “Văn bản | mục” … is needed)",
  "cli.noGroup": "There is no group “{group}”. There are: {groups}.",
  "cli.noDefinitions": "No such indicator is valid; nothing was written.",
  "cli.missingSheetOut": "--as-sheet needs --out FILE.xlsx.",
  "cli.wholePackOnly": "--as-sheet writes the whole pack; leave out --search and --group.",
  "cli.pulled": "Wrote {file}: {rows} indicators of “{pack}”.",
  "cli.listed": "{shown}/{all} definitions of “{pack}”, version {version}.",
  "cli.question": "Row {row}, “{name}”: which definition is not clear, perhaps: {names}.",
  "cli.definitions": "{matched}/{rows} rows match a definition of the pack “{pack}”.",

  "source.missing": "there is no such file; check the name and the folder",
  "source.is-folder": "this is a folder; name a .json file in it",
  "source.not-a-file": "this is not an ordinary file; name a .json file",
  "source.no-permission": "no permission to read it; ask for it, or copy the file elsewhere",
  "source.unreadable": "the system cannot read it: {detail}",
  "source.not-utf8": "the file is not in UTF-8; open it in an editor and save it again as UTF-8",
  "source.too-large": "larger than the limit of {detail}; split the pack",
  "source.web-page":
    "the address gives a web page, not a pack of definitions; the network may want a login, or the address of the .json file itself is needed",
  "source.bad-pack": "the pack has {detail} problems; nothing of it was loaded",
  "source.hash-mismatch":
    "the content is not the pinned one ({detail}); look at the difference, then update if you agree",
  "source.bad-address": "not a valid address: {detail}",
  "source.not-https": "only https:// addresses are taken, not {detail}",
  "source.credentials-in-address":
    "the address of {detail} holds a name or password; take it out, for addresses are kept in the workbook",
  "source.timeout": "the server did not finish in time; try again later",
  "source.unreachable": "cannot connect ({detail}); check the network and the address",
  "source.connection-lost": "the connection broke off ({detail}); try again",
  "source.certificate-expired":
    "the server's certificate has expired or is not valid yet; check this machine's clock, then tell the server's administrator",
  "source.certificate-untrusted":
    "this machine does not trust whoever issued the server's certificate ({detail}); ask an administrator before using it",
  "source.certificate-name":
    "the server's certificate is for another name; the address may be wrong or forged",
  "source.certificate-invalid":
    "no secure connection can be made ({detail}); tell the server's administrator",
  "source.redirect-loop": "the address redirects in a circle at {detail}; tell the server's administrator",
  "source.too-many-redirects": "the address redirects more than {detail} times; use the final address",
  "source.redirect-not-https": "the address redirects out of https, to {detail}; not loaded",
  "source.not-authorised":
    "the server does not let it be read (status {detail}); ask for the pack's public address",
  "source.not-found": "the server has no pack at this address (status {detail}); check the address",
  "source.too-many-requests": "the server refuses for too many requests (status {detail}); try again later",
  "source.server-error": "the server failed (status {detail}); try again later",
  "source.unexpected-status": "the server gave an unusual answer (status {detail}); check the address",

  "source.fresh": "Just loaded, {time}.",
  "source.not-modified": "Nothing new since last time; checked at {time}.",
  "source.last-good-copy": "Using the copy of {time}, because {problem}.",
  "source.copy-not-kept": "No copy could be kept for offline use: {detail}",

  "source.import_partial_page":
    "This is page {value} of {other} of DHIS2's answer; add paging=false to the address to get it all.",
  "source.import_nothing": "There is no indicator or code to import.",
  "source.import_several_lists":
    "There are several code lists ({value}); ask for the one of indicators, such as …/codelist/AGENCY/LIST.",
  "source.import_parent_cycle": "Code “{value}” is in a circle of parent codes.",

  "source.open_polarity": "“{name}”: the source does not say which direction is better; fill it in.",
  "source.open_unit": "“{name}”: the source does not say the unit; fill it in.",
  "source.open_group": "“{name}”: the source does not say the field; fill it in.",
  "source.open_language": "“{name}”: the source has no Vietnamese name; give it one.",
  "source.open_parts":
    "“{name}” has child codes: if it is a total, list its parts; if a heading, remove the line.",
  "source.open_qualified":
    "“{name}”: several codes share a name, so the parent's was put before it; check it.",
  "source.open_rest": "“{name}” is only a part of the original list.",

  "pack.too_large":
    "The file is too large ({value} million characters); at most {other} million. Split it into smaller packs.",
  "pack.too_deep": "Nested more than {other} levels deep; this is no pack of indicator definitions.",
  "pack.bad_json":
    "JSON syntax error in line {value}, column {other}; the file may be cut off. Correct it or download it again.",
  "pack.forbidden_key": "The field name “{value}” is not allowed; delete the field.",
  "pack.duplicate_key": "The field “{value}” is there twice; keep one.",
  "pack.missing_field": "The field “{value}” is missing; add it.",
  "pack.unknown_field": "There is no field called “{value}”; correct its name or delete it.",
  "pack.not_text": "Must be a text in quotes, not {value}.",
  "pack.not_number": "Must be a number without quotes, not {value}.",
  "pack.not_boolean": "Must be true or false, not {value}.",
  "pack.not_list": "Must be a list [ … ], not {value}.",
  "pack.not_object": "Must be a group of fields in curly brackets, not {value}.",
  "pack.not_one_of": "“{value}” cannot be used; only {other}.",
  "pack.too_long": "Longer than {other} characters; shorten it: “{value}”.",
  "pack.too_many": "More than {other} items; remove some.",
  "pack.empty": "Must not be empty; fill it in.",
  "pack.bad_id":
    "The id “{value}” may hold lower-case ASCII letters, digits and hyphens only (ty-le-ho-ngheo).",
  "pack.bad_version": "The version “{value}” must be three numbers, such as 1.0.0.",
  "pack.bad_date": "“{value}” is no real date; write year-month-day, such as 2023-01-01.",
  "pack.bad_decimals": "The number of decimals must be a whole number from 0 to 10, not {value}.",
  "pack.bad_period": "The last day {value} is before the first day {other}.",
  "pack.control_character":
    "Holds a control character or a line break that is not allowed; type it again: “{value}”.",
  "pack.hidden_character":
    "Holds an invisible (zero-width, direction) or broken character; type it again: “{value}”.",
  "pack.html": "Holds an HTML tag; plain text only: “{value}”.",
  "pack.untrimmed": "Spaces at the beginning or end: “{value}”.",
  "pack.duplicate_id": "The id “{value}” is used at {other}; each definition needs its own.",
  "pack.unknown_part": "The part “{value}” is not in the pack.",
  "pack.part_cycle": "Parts that go round in a circle: {value}; remove one link.",
  "pack.unreadable_unit": "The unit “{value}” cannot be read; write it like “%”, “tỷ đồng”, “hộ”.",
  "pack.same_name":
    "The name “{value}” with the same unit belongs to “{other}” at the same time; rename or remove one.",
  "pack.more_problems": "… and {value} more problems.",
} satisfies Record<MessageKey, string>;
