/** What a person should know or correct before printing. */
export type PackWarningCode =
  | 'no-address' | 'no-country' | 'no-letter' | 'no-salutation' | 'salutation-language' | 'deadline-passed' | 'arrives-late' | 'deadline-near' | 'case-closed'
  | 'not-named' | 'member-avoids' | 'address-too-long' | 'label-too-small' | 'envelope-too-small' | 'window-too-small' | 'no-targets' | 'long-letter'
  | 'mail-returned' | 'address-abbreviated' | 'address-not-roman' | 'address-after-country' | 'care-of-abroad'
  | 'other-language' | 'no-translation' | 'no-postage' | 'organisation-named' | 'no-group' | 'no-return-address'
  | 'stops-in-sentence' | 'no-closing' | 'other-greeting' | 'return-no-country' | 'return-label-too-small' | 'no-return-labels'
