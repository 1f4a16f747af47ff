/** An opened envelope with a candle in it: the picture of a page without entries. */
export const CandleEnvelope = () => (
  <svg className="candle-envelope" viewBox="0 0 120 112" width="120" height="112" aria-hidden="true">
    <ellipse cx="60" cy="49" rx="52" ry="44" fill="var(--halo)" />
    <path d="M18 56 54 29.500a10 10 0 0 1 12 0L102 56 60 82z" fill="var(--halo)" />
    <path d="M18 56 54 29.500a10 10 0 0 1 12 0L102 56" fill="var(--envelope-flap)" stroke="var(--envelope-line)" strokeWidth="1.600" strokeLinejoin="round" />
    <path d="M60 8c3.200 7.500 12.500 15.500 12.500 27.500a12.500 12.500 0 0 1-25 0C47.500 23.500 56.800 15.500 60 8z" fill="var(--flame)" />
    <path d="M60 25c2 4 6.200 7.600 6.200 12.800a6.200 6.200 0 0 1-12.400 0C53.800 32.600 58 29 60 25z" fill="var(--flame-heart)" />
    <path d="M18 56v42a7 7 0 0 0 7 7h70a7 7 0 0 0 7-7V56L60 82z" fill="var(--envelope-paper)" stroke="var(--envelope-line)" strokeWidth="1.600" strokeLinejoin="round" />
    <path d="M60 40v33" stroke="var(--envelope-line)" strokeWidth="2.200" strokeLinecap="round" />
    <path d="m22 102 27-26M98 102 71 76" stroke="var(--envelope-line)" strokeWidth="1.600" strokeLinecap="round" />
  </svg>
)
