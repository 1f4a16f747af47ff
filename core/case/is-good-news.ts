const signs = /\b(?:released|freed|acquitted|pardoned|good news|charges (?:were |have been |are )?dropped|reunited|safe and well|liberad[oa]s?|en libertad|absuelt[oa]s?|indultad[oa]s?|buenas noticias|lib[eé]r[eé]e?s?|acquitt[eé]e?s?|bonne nouvelle|graci[eé]e?s?|freigelassen|freigesprochen|begnadigt|gute nachricht(?:en)?|scarcerat[oaie]|liberat[oaie]|assolt[oaie]|buone notizie|libertad[oa]s?|absolvid[oa]s?|boas not[ií]cias|vrijgelaten|vrijgesproken|goed nieuws|frigiven|frigivits|frikänd|goda nyheter)\b/iu
const denied = /\b(?:not|never|no|nor|yet to be|should be|must be|to be|be)\s+(?:been\s+)?(?:released|freed|acquitted|pardoned)\b/iu

/** Whether the news of an outcome says plainly that it is good; anything unsure is not. */
export const isGoodNews = (text: string): boolean => signs.test(text.replace(new RegExp(denied.source, 'giu'), ''))
