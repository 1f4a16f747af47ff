// `npm run torture [-- PART...]`: cuts the power, kills, fills the disk and damages files, for hours; the table is written to
// docs/reliability.md. Options: --seed=N --variants=N --kills=N --pages=N --damages=N --step=N.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectEnvironment, projectNode, root } from './setup/places.mjs'

process.exitCode = spawnSync(projectNode, [join(root, 'tests', 'torture', 'torture.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: projectEnvironment() }).status ?? 1
