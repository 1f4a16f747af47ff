import { licenseParagraphs } from './license-paragraphs.ts'

/** The whole text of a licence. */
export const LicenseText = ({ text }: { readonly text: string }) => {
  const counts = new Map<string, number>()
  return licenseParagraphs(text).map((paragraph) => {
    const count = (counts.get(paragraph) ?? 0) + 1
    counts.set(paragraph, count)
    return <p key={`${count} ${paragraph}`}>{paragraph}</p>
  })
}
