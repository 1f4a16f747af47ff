// A process of its own: puts a copy in the place of a database.
import { putInPlace } from '../../../db/file/put-in-place.ts'

const [path = '', copyPath = '', asideFolder = ''] = process.argv.slice(2)
const put = putInPlace(path, copyPath, asideFolder)
if (!put.ok) throw new Error(`${put.problem.code}: ${put.problem.detail}`)
