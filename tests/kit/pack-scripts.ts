import type { Case } from '../../core/case/types.ts'
import { packCase, packTarget } from './pack-sample.ts'

/** Letters in other scripts, invented. */
export const arabicCase: Case = packCase({
  letters: [{
    language: 'ar', salutation: 'معالي الوزيرة،',
    paragraphs: ['أكتب إليكم بشأن الشاعر مارك دوفرين الذي أوقف أثناء أمسية شعرية في بلدة ليسك يوم 3 يناير 2023.', 'أطلب منكم الإفراج عنه فورا ودون شروط، والسماح لابنته بزيارته.'],
    closing: 'مع فائق الاحترام،',
  }],
  targets: [packTarget(1, { name: 'معالي الوزيرة آنا', role: 'Minister of Justice', country: 'Egypt' })],
})

export const japaneseCase: Case = packCase({
  letters: [{
    language: 'ja', salutation: '法務大臣殿',
    paragraphs: ['一月三日にレスクの町で詩の朗読中に連れ去られた詩人マレク・ドヴリン氏についてお手紙を差し上げます。'.repeat(3), '直ちに無条件で釈放してくださるようお願いいたします。'],
    closing: '敬具',
  }],
  targets: [packTarget(1, { name: '山田花子', role: '法務大臣', postalLines: ['千代田区霞が関一丁目'], country: 'Japan' })],
})

export const russianCase: Case = packCase({
  letters: [{
    language: 'ru', salutation: 'Уважаемый господин министр,',
    paragraphs: [
      'Я пишу Вам о поэте Мареке Довриине, которого задержали 3 января во время публичного чтения в городе Леск. Четыре дня его семья не знала, где его держат, и до сих пор никто не назвал причину. '.repeat(3),
      'Прошу Вас немедленно и без условий освободить его, а до этого обеспечить ему лекарства, свидания с дочерью и встречи с адвокатом по его выбору.',
    ],
    closing: 'С уважением,',
  }],
  targets: [packTarget(1)],
})
