import { toJsonSchema } from "@valibot/to-json-schema";
import { PACK_SCHEMA } from "../src/core/catalog/pack/packSchema";
import { publish } from "./publish";

/** A check in code ("no space at the ends") has no counterpart in JSON Schema; a pattern is read as one of Unicode. */
const schema = toJsonSchema(PACK_SCHEMA, {
  ignoreActions: ["check"],
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === "regex" &&
    "requirement" in valibotAction &&
    valibotAction.requirement instanceof RegExp
      ? { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern: valibotAction.requirement.source }] }
      : undefined,
});

const published = {
  $id: "urn:ktxh:definition-pack:1",
  title: "Bộ định nghĩa chỉ tiêu kinh tế - xã hội",
  ...schema,
};

publish("definition-pack.schema.json", `${JSON.stringify(published, null, 2)}\n`, "npm run docs:schema");
