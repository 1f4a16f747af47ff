import { writeFile } from 'node:fs/promises'
import { TemplateHandler } from 'easy-template-x'
import { tagsOf } from './letters-by-docxtemplater.ts'

/** As its documentation does it. Its tags are those of the template for docxtemplater: `{#letters}` to `{/letters}`. */
export const write = async (count: number, path: string, templateBytes: Uint8Array): Promise<void> =>
  writeFile(path, new Uint8Array(await new TemplateHandler().process(Buffer.from(templateBytes), tagsOf(count))))
