import { shippedFolders } from '../build/shipped-folders.mjs'
import { addCounts, oneCheck } from './counts.mjs'
import { runScript } from './run.mjs'

const folders = [...shippedFolders, 'tests', 'bench']

/** Compiles each folder with its own settings: a folder that reaches into another world does not compile. */
export const checkTypes = () =>
  addCounts(folders.map((folder) => {
    const holds = runScript('typescript/bin/tsc', ['-p', `${folder}/tsconfig.json`]) === 0
    console.log(`types: ${folder} ${holds ? 'ok' : 'FAILED'}`)
    return oneCheck(holds)
  }))
