import { describe, expect, it } from 'vitest'
import { cutOffAt, hasClosing } from '../../../core/case/whole-letter.ts'

const cut = (...paragraphs: readonly string[]): string | undefined => cutOffAt({ paragraphs })

describe('a letter that stops in mid-sentence', () => {
  it('is found by its last words', () => {
    expect([
      cut('I write about Marek Dovrin.', 'I ask you to see that Marek Dovrin is released at once and that'), cut('I ask you to give him a doctor, a lawyer,'),
      cut('I therefore ask you to:'), cut('Le pido que ordene la libertad inmediata de'), cut('His family has heard nothing of him since the third of January', ''),
    ]).toEqual(['is released at once and that', 'give him a doctor, a lawyer,', 'I therefore ask you to:', 'que ordene la libertad inmediata de', 'him since the third of January'])
  })

  it('is none that ends with a sentence, a list, a closing, a name or an address, in any script', () => {
    expect([
      cut('I ask you to release him.'), cut('Will you release him?'), cut('He said: “I am free.”'), cut('I thank you (and your office).'), cut('I ask you to:', '• release Marek Dovrin at once and without conditions'),
      cut('I ask you to release him.', 'Yours sincerely,'), cut('Please release him. Yours sincerely,'), cut('I ask you to release him.', 'Tamsin Oyelaran'), cut('Please answer me at this address: tamsin@example.org'), cut('我请求你立即释放他。'), cut('أطلب منكم الإفراج عنه فورًا.'), cut('क्या आप उसे तुरंत रिहा करेंगे?', 'मैं आपसे उसे तुरंत रिहा करने का अनुरोध करता हूँ।'), cut('ข้าพเจ้าขอให้ท่านปล่อยตัวเขา ทันที ไม่มี เงื่อนไข ใด ๆ ทั้งสิ้น'), cut(),
    ].filter((found) => found !== undefined)).toEqual([])
  })
})

describe('the closing of a letter', () => {
  it('is its own, or the end of its text', () => {
    const text = ['I ask you to release him.']
    expect([hasClosing({ paragraphs: text, closing: 'Yours sincerely,' }), hasClosing({ paragraphs: [...text, 'Atentamente,'], closing: null }), hasClosing({ paragraphs: text, closing: null }), hasClosing({ paragraphs: text, closing: ' ' })]).toEqual([true, true, false, false])
  })
})
