/** The programs in our documentation: the `ts` blocks of a page, or of the docstrings of a source file. */
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { root } from '../project.js'

/** A fenced block, and the line on which its text starts. */
export interface Block {
  readonly language: string
  readonly continues: boolean
  readonly line: number
  readonly text: string
}

/** One module made of a block and those that continue it. Its lines have the numbers that they have on the page. */
export interface Program {
  readonly name: string
  readonly text: string
}

const fence = /^(?<indent>[ >]*)(?<ticks>```+)(?<info>[^\n`]*)\n(?<text>.*?)^\k<indent>\k<ticks> *$/gms

export const blocksOf = (page: string): ReadonlyArray<Block> =>
  [...page.matchAll(fence)].map(({ index, groups: { indent = '', info = '', text = '' } = {} }) => {
    const [language = '', ...words] = info.trim().split(/\s+/)
    const line = page.slice(0, index).split('\n').length + 1
    return { language, continues: words.includes('continue'), line, text: text.replaceAll(`\n${indent}`, '\n').slice(indent.length) }
  })

/** A source file with everything blank but its docstrings. */
export const docstrings = (source: string): string =>
  source
    .split(/(\/\*\*.*?\*\/)/s)
    .map((part, n) => (n % 2 === 0 ? part.replace(/[^\n]/g, '') : part.replace(/^ *\/?\*+\/? ?/gm, '')))
    .join('')

const parse = (text: string): ts.SourceFile => ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true)

const declarations = (file: ts.SourceFile): ReadonlyArray<ts.NamedDeclaration> =>
  file.statements.flatMap((statement): ReadonlyArray<ts.NamedDeclaration> => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings
      return bindings === undefined ? [] : ts.isNamedImports(bindings) ? bindings.elements : [bindings]
    }
    return ts.isFunctionDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) ? [statement] : []
  })

/** What a file exports is at hand in its own examples, unless they get it elsewhere. */
const ownExports = (path: string, source: string, example: string): string => {
  const taken = new Set(declarations(parse(example)).map(({ name }) => name?.getText()))
  const exported = declarations(parse(source)).filter(
    (node) => (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Export) !== 0 && !taken.has(node.name?.getText()),
  )
  const isType = (node: ts.Node): boolean => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
  const values = new Set(exported.filter((node) => !isType(node)).map(({ name }) => name?.getText()))
  const types = new Set(exported.map(({ name }) => name?.getText()).filter((name) => !values.has(name)))
  const named = [...values, ...[...types].map((name) => `type ${name}`)]
  return named.length === 0 ? '' : `import { ${named.join(', ')} } from '${path.replace(/\.ts$/, '.js')}'; `
}

/** Is this an expression as it stands? */
const complete = (text: string): boolean =>
  ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true }).diagnostics?.length === 0 && text.trim() !== ''

const strings = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/.source

/** `…` stands for whatever else there is, in an object or at the end of a list. */
const withRest = (literal: string): string => {
  const open: string[] = []
  return literal.replace(new RegExp(`${strings}|[[{}…]|\\]`, 'g'), (token) => {
    if (token === '…') return open.at(-1) === '[' ? '$rest' : '[$rest]: true'
    if (token === '[' || token === '{') open.push(token)
    if (token === ']' || token === '}') open.pop()
    return token
  })
}

/** The literal that starts after a `// =>`: as few of the comment's lines as make an expression. */
const literalAfter = (text: string): string | undefined => {
  const comment = /^[ \t]*\n?[ \t]*\/\/ =>(.*(?:\n[ \t]*\/\/(?! =>).*)*)/.exec(text)?.[1]
  if (comment === undefined) return undefined
  const lines = comment.split('\n').map((line) => line.replace(/^[ \t]*\/\//, ''))
  const found = lines.map((_, n) => withRest(lines.slice(0, n + 1).join(' '))).find(complete)
  if (found === undefined) throw new Error(`This is no literal: ${comment}`)
  return found
}

/** Turns each expression that is followed by a `// =>` into a check. */
export const withChecks = (name: string, text: string): string => {
  const file = parse(text)
  const checks: { readonly from: number; readonly to: number; readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    const literal = ts.isExpressionStatement(node) ? literalAfter(text.slice(node.end)) : undefined
    if (ts.isExpressionStatement(node) && literal !== undefined) {
      const where = `${name.replace(/:.*/, '')}:${file.getLineAndCharacterOfPosition(node.end).line + 1}`
      const expression = node.expression.getText()
      checks.push({ from: node.getStart(), to: node.end, text: `$check('${where}', ${expression}, ${literal});` })
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  if (checks.length !== text.split('// =>').length - 1) throw new Error(`${name}: a \`// =>\` follows no expression`)
  return checks.reduceRight((all, check) => all.slice(0, check.from) + check.text + all.slice(check.to), text)
}

const support = `import { check as $check, rest as $rest } from '${join(root, 'test/docs/check.js')}'; `

/** A block that continues belongs to the program before it. */
const chains = (file: string, blocks: ReadonlyArray<Block>): ReadonlyArray<ReadonlyArray<Block>> =>
  blocks.reduce<ReadonlyArray<ReadonlyArray<Block>>>((all, block) => {
    const last = all.at(-1)
    if (!block.continues) return [...all, [block]]
    if (last === undefined) throw new Error(`${file}:${String(block.line)} continues nothing`)
    return [...all.slice(0, -1), [...last, block]]
  }, [])

/** The programs of a page, or of a source file where `source` is given. */
export const programsOf = (file: string, page: string, source?: string): ReadonlyArray<Program> =>
  chains(file, blocksOf(page).filter(({ language }) => language === 'ts')).map((chain) => {
    const name = `${file}:${String(chain[0]?.line)}`
    const text = chain.reduce((all, block) => all + '\n'.repeat(block.line - all.split('\n').length) + block.text, '')
    const path = join(root, file)
    const here = text.replace(/ from '(\.[^']*)'/g, (_, to: string) => ` from '${join(dirname(path), to)}'`)
    const opening = source === undefined ? '' : ownExports(path, source, text)
    return { name, text: support + opening + withChecks(name, here) }
  })
