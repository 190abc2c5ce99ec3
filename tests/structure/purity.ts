/**
 * What makes a module impure, found in its syntax tree: the clock, chance, timers, storage, the page,
 * the network, the process, the machine's own time zone and language, and packages that bring any of
 * these. Rules name what is allowed, so that a new way round them is an offence before it is known.
 */
import ts from 'typescript'
import { importsOf } from './imports.ts'
import type { Source } from './sources.ts'

export const rules = ['clock', 'chance', 'effect', 'local', 'import'] as const
export type Rule = (typeof rules)[number]

export interface Impurity {
  readonly rule: Rule
  readonly at: string
  readonly text: string
}

/** Globals of the language that do the same thing everywhere and every time. */
const pureGlobals = new Set([
  ...[
    'undefined',
    'NaN',
    'Infinity',
    'Object',
    'Array',
    'Map',
    'Set',
    'WeakMap',
    'WeakSet',
    'Symbol',
    'Iterator',
  ],
  ...[
    'String',
    'Number',
    'Boolean',
    'BigInt',
    'RegExp',
    'JSON',
    'Reflect',
    'Proxy',
    'Promise',
    'structuredClone',
  ],
  ...[
    'Error',
    'TypeError',
    'RangeError',
    'SyntaxError',
    'AggregateError',
    'parseInt',
    'parseFloat',
    'isNaN',
    'isFinite',
  ],
  ...['ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array'],
  ...['Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['TextEncoder', 'TextDecoder', 'encodeURIComponent', 'decodeURIComponent', 'arguments'],
])

/** Packages that are functions of their arguments. XState is, as far as the purity of its use goes. */
const purePackages = new Set([
  'fflate',
  'marked',
  'pure-rand',
  'qr',
  'valibot',
  'xstate',
  'yaml',
  '@noble/hashes',
])

/** Methods that answer by the time zone or the language of the machine. */
const localMethods =
  /^((get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset)|toLocale\w*|to(Date|Time)String|localeCompare)$/

const packageOf = (specifier: string): string => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier

/** A checker over one file alone: what it cannot resolve there is a global. */
function checkerOf({ path, text }: Source) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === path ? file : undefined),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === path,
    readFile: () => undefined,
  }
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
  }
  return { file, checker: ts.createProgram([path], options, host).getTypeChecker() }
}

/** Whether an identifier stands for a value, and is no name of a property, a type or a label. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false
  if (ts.isPartOfTypeNode(node) || ts.isTypeQueryNode(parent) || ts.isQualifiedName(parent)) return false
  return ts.isExpression(node) || ts.isShorthandPropertyAssignment(parent)
}

/** Every place of a file that breaks a rule. */
export function impurities(source: Source): readonly Impurity[] {
  const { file, checker } = checkerOf(source)
  const found: Impurity[] = []
  const add = (rule: Rule, line: number, text: string): void => {
    found.push({ rule, at: `${source.path}:${String(line)}`, text: text.split('\n')[0] ?? '' })
  }
  const at = (rule: Rule, node: ts.Node): void =>
    add(rule, file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, node.getText(file))

  const isGlobal = (node: ts.Identifier): boolean => {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node)
    return symbol?.declarations === undefined || symbol.declarations.length === 0
  }

  /** `Date` is pure as `new Date(given)`, `Date.UTC(…)`, `Date.parse(…)`; all else reads the clock or the zone. */
  const date = (node: ts.Identifier): void => {
    const { parent } = node
    if (ts.isNewExpression(parent) && parent.expression === node) {
      const [first, second] = parent.arguments ?? []
      if (first === undefined || ts.isSpreadElement(first)) at('clock', parent)
      else if (second !== undefined) at('local', parent)
    } else if (!(ts.isPropertyAccessExpression(parent) && ['UTC', 'parse'].includes(parent.name.text))) {
      if (!(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword))
        at('clock', parent)
    }
  }

  const global = (node: ts.Identifier): void => {
    const { parent } = node
    if (node.text === 'Date') date(node)
    else if (node.text === 'Math') {
      if (!ts.isPropertyAccessExpression(parent) || parent.name.text === 'random') at('chance', parent)
    } else if (node.text === 'Intl') at('local', parent)
    else if (!pureGlobals.has(node.text)) at('effect', node)
  }

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isValue(node) && isGlobal(node)) global(node)
    if (ts.isPropertyAccessExpression(node) && localMethods.test(node.name.text)) at('local', node)
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) at('effect', node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  for (const { specifier, line } of importsOf(source)) {
    if (!specifier.startsWith('.') && !purePackages.has(packageOf(specifier))) add('import', line, specifier)
    if (/\.svelte(\.ts)?$/.test(specifier)) add('import', line, specifier)
  }
  return found
}
