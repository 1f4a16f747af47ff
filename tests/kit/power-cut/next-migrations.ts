import { migrations, type Migration } from '../../../db/migrations/migrations.ts'

const newest = migrations.at(-1)?.version ?? 0

/** The migrations of an invented next version. */
export const nextMigrations: readonly Migration[] = [...migrations, { version: newest + 10, sql: "ALTER TABLE cases ADD COLUMN invented TEXT NOT NULL DEFAULT '';" }]
