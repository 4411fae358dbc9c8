// Reads JSON-LD by schema.org's own definitions, which schema-dts generates from the vocabulary.
//
//   node schema-org.js FILE    a JSON array of {"name": …, "data": …}
//
// Writes a line for every fault. TypeScript itself would let a node of a wrong type pass where any
// node may be referred to by its @id, so the definitions are read, not compiled.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const definitions = createRequire(import.meta.url).resolve("schema-dts/dist/schema.d.ts");
const source = ts.createSourceFile(
  definitions,
  readFileSync(definitions, "utf8"),
  ts.ScriptTarget.Latest,
);

/** For each interface: what it extends, and the ranges of its own properties. */
const interfaces = new Map();
/** For each type: the names and literals that it is a choice of. */
const choices = new Map();

for (const statement of source.statements) {
  if (ts.isInterfaceDeclaration(statement)) {
    interfaces.set(statement.name.text, {
      parents: (statement.heritageClauses ?? [])
        .flatMap((clause) => clause.types)
        .map((type) => type.expression.text),
      ranges: new Map(
        statement.members.map((member) => [member.name.text, names(member.type)]),
      ),
    });
  } else if (ts.isTypeAliasDeclaration(statement)) {
    choices.set(statement.name.text, names(statement.type));
  }
}

function names(type) {
  if (ts.isUnionTypeNode(type)) {
    return type.types.flatMap(names);
  }
  if (ts.isTypeReferenceNode(type)) {
    return type.typeName.text === "SchemaValue" ? names(type.typeArguments[0]) : [type.typeName.text];
  }
  return ts.isLiteralTypeNode(type) ? [`"${type.literal.text}"`] : [];
}

/** The range of a property of a type, its ancestors' properties included. */
function rangeOf(name, property) {
  const definition = interfaces.get(name);
  if (!definition) {
    return undefined;
  }
  return (
    definition.ranges.get(property) ??
    definition.parents.map((parent) => rangeOf(parent, property)).find((range) => range)
  );
}

/** Everything that a type is a choice of, at any depth. */
function members(name, seen = new Set()) {
  if (!seen.has(name)) {
    seen.add(name);
    (choices.get(name) ?? []).forEach((choice) => members(choice, seen));
  }
  return seen;
}

const isDate = (value) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(value);
const isAddress = (value) => /^[^\s<>"{}|\\^`]+$/.test(value) && URL.canParse(value, "https://a.example/b/");

const TEXTS = {
  Text: () => true,
  URL: isAddress,
  Date: isDate,
  DateTime: (value) => isDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)),
};

function allows(range, value) {
  switch (typeof value) {
    case "string":
      return range.some((name) => TEXTS[name]?.(value) || members(name).has(`"${value}"`));
    case "number":
      return range.some((name) => name === "Number" || (name === "Integer" && Number.isInteger(value)));
    case "boolean":
      return range.includes("Boolean");
    default:
      return false;
  }
}

function checkValue(value, range, path, report) {
  if (value === null || typeof value !== "object") {
    if (!allows(range, value)) {
      report(path, `${JSON.stringify(value)} is none of ${range.join(", ")}`);
    }
    return;
  }
  const type = value["@type"];
  if (type === undefined) {
    const refers = Object.keys(value).join() === "@id" && range.includes("IdReference");
    if (!refers) {
      report(path, "is neither a node with a type nor a reference");
    }
    return;
  }
  const isAllowed = typesOf(value).some((type) =>
    range.some((name) => members(name).has(`${type}Leaf`)),
  );
  if (!isAllowed) {
    report(path, `${type} is none of ${range.join(", ")}`);
  }
  checkNode(value, path, report);
}

/** A node may be of several types, and then have the properties of each. */
function typesOf(node) {
  return [node["@type"]].flat();
}

function checkNode(node, path, report) {
  const types = typesOf(node);
  const unknown = types.filter((type) => !interfaces.has(`${type}Leaf`));
  if (unknown.length > 0) {
    report(path, `there is no type ${unknown}`);
    return;
  }
  for (const [property, value] of Object.entries(node)) {
    const at = `${path}/${property}`;
    if (property === "@type" || property === "@context") {
      continue;
    }
    if (property === "@id") {
      if (typeof value !== "string" || !isAddress(value)) {
        report(at, `${JSON.stringify(value)} is not an address`);
      }
      continue;
    }
    const range = types.flatMap((type) => rangeOf(`${type}Leaf`, property) ?? []);
    if (range.length === 0) {
      report(at, `${types} has no such property`);
    } else if (Array.isArray(value)) {
      if (value.length === 0) {
        report(at, "is an empty array");
      }
      value.forEach((element, i) => checkValue(element, range, `${at}/${i}`, report));
    } else {
      checkValue(value, range, at, report);
    }
  }
}

for (const { name, data } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const report = (path, fault) => console.log(`${name}: ${path || "/"}: ${fault}`);
  if (data["@context"] !== "https://schema.org") {
    report("/@context", "is not schema.org's");
  }
  checkNode(data, "", report);
}
