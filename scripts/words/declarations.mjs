import { argumentsOf } from './messages.mjs'

/** `case-page` as `casePage`. */
const propertyOf = (feature) => feature.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const typeOf = (feature) => `${propertyOf(feature).replace(/^./, (letter) => letter.toUpperCase())}Messages`
const quoted = (key) => (/^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`)

const typeOfMessage = (text, path) => {
  try {
    const args = argumentsOf(text)
    return args.length === 0 ? 'string' : `(values: { ${args.map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }) => string`
  } catch (error) {
    throw new Error(`${path}: ${error.message}`, { cause: error })
  }
}

const typeOfGroup = (group, path, indent) =>
  Object.entries(group).map(([key, value]) => {
    const inner = typeof value === 'string' ? typeOfMessage(value, `${path}.${key}`) : `{\n${typeOfGroup(value, `${path}.${key}`, `${indent}  `)}\n${indent}}`
    return `${indent}readonly ${quoted(key)}: ${inner}`
  }).join('\n')

const head = (from) => `// Written by \`npm run words\` from ${from}. Do not edit.\n`

/** The type of one feature's messages, from its English file. */
export const featureDeclaration = (feature, tree) =>
  `${head(`words/en/${feature}.json`)}\nexport type ${typeOf(feature)} = {\n${typeOfGroup(tree, feature, '  ')}\n}\n`

/** The type of all messages. */
export const messagesDeclaration = (features) => [
  head('the files of words/en'),
  ...features.map((feature) => `import type { ${typeOf(feature)} } from './${feature}.ts'`),
  '\n/** Every message of the app by feature. English is the source of its keys and arguments. */\nexport type Messages = {',
  ...features.map((feature) => `  readonly ${propertyOf(feature)}: ${typeOf(feature)}`),
  '}\n',
].join('\n')

/** The messages of one language, gathered from its files. */
export const languageModule = (language, features) => [
  head(`the files of words/${language}`),
  ...features.map((feature) => `import ${propertyOf(feature)}Messages from '../${language}/${feature}.json' with { type: 'json' }`),
  `\nexport const messages = {\n${features.map((feature) => `  ${propertyOf(feature)}: ${propertyOf(feature)}Messages,`).join('\n')}\n}\n`,
].join('\n')
