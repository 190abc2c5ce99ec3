/**
 * What a source file imports, read from its syntax: `import` and `export … from`, dynamic imports
 * (in a component's markup too), `import type` and `import('…')` in types.
 */
import { parse } from 'svelte/compiler'
import ts from 'typescript'
import type { Source } from './sources.ts'

export interface Import {
  readonly specifier: string
  /** Gone after compilation. */
  readonly typeOnly: boolean
  readonly line: number
}

function importsOfTypeScript({ path, text }: Source): readonly Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    const text = specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)'
    found.push({ specifier: text, typeOnly, line })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { importClause: clause, moduleSpecifier } = node
      add(node, moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier !== undefined) add(node, node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The nodes of Svelte's tree that matter here; the tree has many more shapes than its types admit. */
interface SvelteNode {
  readonly type?: unknown
  readonly start?: unknown
  readonly importKind?: unknown
  readonly exportKind?: unknown
  readonly source?: unknown
  readonly argument?: unknown
}

function importsOfSvelte({ text }: Source): readonly Import[] {
  const found: Import[] = []
  const add = (node: SvelteNode, source: unknown, typeOnly: boolean): void => {
    const value = typeof source === 'object' && source !== null && 'value' in source ? source.value : null
    const start = typeof node.start === 'number' ? node.start : 0
    found.push({
      specifier: typeof value === 'string' ? value : '(computed)',
      typeOnly,
      line: text.slice(0, start).split('\n').length,
    })
  }
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node: SvelteNode = value
    if (node.type === 'ImportDeclaration') add(node, node.source, node.importKind === 'type')
    else if (node.type === 'ImportExpression') add(node, node.source, false)
    else if (node.type === 'TSImportType') add(node, node.argument, true)
    else if (node.type === 'ExportAllDeclaration' || node.type === 'ExportNamedDeclaration') {
      if (node.source != null) add(node, node.source, node.exportKind === 'type')
    }
    Object.values(value).forEach(visit)
  }
  const { module, instance, fragment } = parse(text, { modern: true })
  ;[module, instance, fragment].forEach(visit)
  return found
}

/** The imports of a file. A path that is no literal is given as `(computed)`, which no rule allows. */
export const importsOf = (source: Source): readonly Import[] =>
  source.path.endsWith('.svelte') ? importsOfSvelte(source) : importsOfTypeScript(source)
