// Writes the tables in src/core/data from the declarations of the installed `stripe` package.
// Run by hand after an upgrade of `stripe`: npm run generate
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-5'

const here = dirname(fileURLToPath(import.meta.url))
const stripeFolder = join(dirname(createRequire(import.meta.url).resolve('stripe')), '..')
const { version } = JSON.parse(readFileSync(join(stripeFolder, 'package.json'), 'utf8'))
const entry = join(stripeFolder, 'esm/stripe.core.d.ts')

const namespaces = ['', 'BillingPortal', 'Checkout', 'Entitlements', 'Tax', 'TestHelpers', 'V2.Core']

// Parameter types that the SDK does not name: they are reached through the methods that take them.
const unnamed = [
  { file: 'resources/V2/Core/Accounts/Persons.d.ts', resource: 'PersonResource', member: 'persons' },
  { file: 'resources/V2/Core/Accounts/PersonTokens.d.ts', resource: 'PersonTokenResource', member: 'personTokens' },
]

// The SDK says `number` for both; these are the ones that may have a fraction.
const fractional = /^(percent_|percentage$|.*_percent$|latitude$|longitude$|height$|length$|weight$|width$)/

const program = ts.createProgram([entry], {
  strict: true,
  skipLibCheck: true,
  noLib: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
})
const checker = program.getTypeChecker()
const source = program.getSourceFile(entry)
const root = checker
  .getExportsOfModule(checker.getSymbolAtLocation(source))
  .find((symbol) => symbol.name === 'Stripe' && symbol.flags & ts.SymbolFlags.Namespace)

const resolve = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)

/** Types are written once each and named by their position, so that an address is not repeated two hundred times. */
const nodes = []
const indexOf = new Map()
const intern = (node) => {
  const text = JSON.stringify(node)
  if (!indexOf.has(text)) indexOf.set(text, nodes.push(text) - 1)
  return indexOf.get(text)
}

const isOpen = (type) => type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String)

function typeNode(type, name, depth) {
  if (depth > 14) throw new Error(`Too deep at ${name}`)
  if (type.aliasSymbol?.name === 'Decimal') return intern('decimal')
  if (type.isUnion()) return unionNode(type.types, name, depth)
  if (isOpen(type)) return intern('string')
  if (type.flags & ts.TypeFlags.StringLike)
    return type.isStringLiteral() ? intern({ enum: [type.value] }) : intern('string')
  if (type.flags & ts.TypeFlags.NumberLike) {
    if (type.isNumberLiteral()) return intern({ enum: [type.value] })
    return intern(fractional.test(name) ? 'number' : 'integer')
  }
  if (type.flags & ts.TypeFlags.BooleanLike) return intern('boolean')
  if (checker.isArrayType(type)) return intern({ array: typeNode(checker.getTypeArguments(type)[0], name, depth + 1) })
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String)
  if (index) return intern({ map: typeNode(index, name, depth + 1) })
  if (type.flags & ts.TypeFlags.Object) {
    // Bytes of an uploaded file, dates and the like are no form parameters.
    if (/^(Uint8Array|Buffer|Date|FileData)$/.test(type.symbol?.name ?? '')) return intern('any')
    return intern({ object: fieldsOf(type, depth + 1) })
  }
  return intern('any')
}

function unionNode(types, name, depth) {
  const present = types.filter((type) => !(type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
  const literals = present.filter((type) => type.isStringLiteral() || type.isNumberLiteral())
  const open = present.some((type) => isOpen(type))
  const booleans = present.some((type) => type.flags & ts.TypeFlags.BooleanLike)
  const others = present.filter(
    (type) => !literals.includes(type) && !isOpen(type) && !(type.flags & ts.TypeFlags.BooleanLike),
  )
  const members = []
  const values = literals.map((type) => type.value).filter((value) => value !== '')
  const strings = values.filter((value) => typeof value === 'string')
  // Metadata takes numbers, and stores them as text.
  const plain = others.filter((type) => type.flags & (ts.TypeFlags.String | ts.TypeFlags.Number))
  if (plain.length === 2) return intern('string')
  if (values.length > 0) members.push(intern({ enum: strings.length ? values.sort() : values }))
  else if (open) members.push(intern('string'))
  if (booleans) members.push(intern('boolean'))
  members.push(...others.map((type) => typeNode(type, name, depth + 1)))
  const unique = [...new Set(members)]
  if (unique.length === 0) return intern('string')
  return unique.length === 1 ? unique[0] : intern({ union: unique })
}

const isEmptyable = (type) =>
  type.isUnion()
    ? type.types.some(
        (part) => (part.isStringLiteral() && part.value === '') || Boolean(part.flags & ts.TypeFlags.Null),
      )
    : false

/** Version 2 takes JSON, and null unsets whatever may be left out: its declarations do not say so. Lists become empty. */
let nullUnsets = false

/** `name`, `name!` when required, `name?` when an empty value unsets it, `name!?` when both. */
function fieldsOf(type, depth) {
  const fields = {}
  for (const property of checker.getPropertiesOfType(type)) {
    const declared = checker.getTypeOfSymbol(property)
    const required = property.flags & ts.SymbolFlags.Optional ? '' : '!'
    const node = typeNode(declared, property.name, depth)
    const unsets = nullUnsets && !required && !nodes[node].startsWith('{"array"')
    fields[`${property.name}${required}${isEmptyable(declared) || unsets ? '?' : ''}`] = node
  }
  return fields
}

const names = {}
const typeTexts = {}
for (const namespace of namespaces) {
  nullUnsets = namespace.startsWith('V2.')
  const holder = namespace
    .split('.')
    .filter((name) => name !== '')
    .reduce((outer, name) => resolve(checker.getExportsOfModule(outer).find((symbol) => symbol.name === name)), root)
  for (const exported of checker.getExportsOfModule(holder)) {
    if (!exported.name.endsWith('Params')) continue
    const symbol = resolve(exported)
    if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))) continue
    const name = namespace ? `${namespace}.${exported.name}` : exported.name
    names[name] = intern({ object: fieldsOf(checker.getDeclaredTypeOfSymbol(symbol), 0) })
    typeTexts[name] = `Stripe.${name}`
  }
}

nullUnsets = true
for (const { file, resource, member } of unnamed) {
  const [held] = program.getSourceFiles().filter(({ fileName }) => fileName.endsWith(file))
  const holder = checker.getExportsOfModule(checker.getSymbolAtLocation(held)).find(({ name }) => name === resource)
  for (const method of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(holder))) {
    const [signature] = checker.getTypeOfSymbol(method).getCallSignatures()
    const position = signature?.parameters.findIndex(({ name }) => name === 'params') ?? -1
    if (position < 0) continue
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(signature.parameters[position]))
    if (!type.symbol.name.endsWith('Params')) continue
    const name = `V2.Core.Accounts.${type.symbol.name}`
    names[name] = intern({ object: fieldsOf(type, 0) })
    typeTexts[name] =
      `NonNullable<Parameters<Stripe.V2.Core.AccountResource['${member}']['${method.name}']>[${position}]>`
  }
}

const licence = `// Derived from the type declarations of stripe@${version} (stripe-node, MIT licence, copyright Stripe, Inc.)
// by scripts/generateParams.mjs. Do not edit.`
const outputs = join(here, '../src/core/data')

writeFileSync(
  join(outputs, 'paramTable.ts'),
  `${licence}

/** One type a line, named by its position; see \`params/paramFields.ts\` for how it is read. */
export const typeLines = \`
${nodes.join('\n')}
\`

/** The position of each parameter type. */
export const typeNames = \`
${Object.entries(names)
  .map(([name, index]) => `${name} ${index}`)
  .join('\n')}
\`
`,
)

writeFileSync(
  join(outputs, 'paramTypes.ts'),
  `${licence}
import type Stripe from 'stripe'

/** The SDK's parameter types by the names that routes use. */
export interface ParamTypes {
${Object.keys(names)
  .map((name) => `  ${name.includes('.') ? `'${name}'` : name}: ${typeTexts[name]}`)
  .join('\n')}
}
`,
)
const core = ['V2', 'Core'].reduce(
  (outer, name) => resolve(checker.getExportsOfModule(outer).find((symbol) => symbol.name === name)),
  root,
)
const thin = resolve(checker.getExportsOfModule(core).find(({ name }) => name === 'Event'))
const thinTypes = checker
  .getDeclaredTypeOfSymbol(thin)
  .types.map((type) => checker.getTypeOfSymbol(type.getProperty('type')).value)
  .filter(
    (name) => !/^v1\.(climate|financial_connections|identity|issuing|radar|review|sigma|source|terminal)\./.test(name),
  )
  .filter((name) => !/^v2\.(?!core\.)/.test(name))
  .sort()
writeFileSync(
  join(outputs, 'thinEventTypes.ts'),
  `${licence}
import type Stripe from 'stripe'

/** The thin events that the sandbox can send. */
export const thinEventTypes = [
${thinTypes.map((name) => `  '${name}',`).join('\n')}
] as const satisfies readonly Stripe.V2.Core.Event['type'][]
`,
)
const { ApiVersion } = await import(join(stripeFolder, 'esm/apiVersion.js'))
writeFileSync(
  join(outputs, 'apiVersion.ts'),
  `${licence}

/** The version that requests without a \`Stripe-Version\` get. */
export const apiVersion = '${ApiVersion}'

/** The release of the SDK that these tables were derived from. */
export const sdkVersion = '${version}'
`,
)

console.log(`${Object.keys(names).length} parameter types, ${nodes.length} distinct shapes`)
