/** The envelope and candle of the app's icon, large, without the background. */
export const CandleOnDesk = () => (
  <svg className="candle-on-desk" viewBox="6 4 52 54" aria-hidden="true">
    <path d="M9 34 30 17.200a3.400 3.400 0 0 1 4 0L55 34z" fill="var(--icon-flap)" />
    <path d="M12 33.500h40L32 47z" fill="var(--glow-light)" />
    <path d="M32 6c3 6 9 11 9 19.400C41 31.400 37 35 32 35s-9-3.600-9-9.600C23 17 29 12 32 6z" fill="var(--icon-flame)" />
    <path d="M32 18c1.700 3 4.500 5.700 4.500 9.300 0 3-2 5-4.500 5s-4.500-2-4.500-5c0-3.600 2.800-6.300 4.500-9.300z" fill="var(--icon-heart)" />
    <path d="M9 35c0-1.600 1.700-2.400 3-1.500L32 47l20-13.500c1.300-.9 3-.1 3 1.500v16a5 5 0 0 1-5 5H14a5 5 0 0 1-5-5z" fill="var(--icon-paper)" />
    <path d="M32 29v15" fill="none" stroke="var(--icon-wick)" strokeWidth="2" strokeLinecap="round" />
    <path d="m12 54 14-11M52 54 38 43" fill="none" stroke="var(--icon-seam)" strokeWidth="1.800" strokeLinecap="round" />
  </svg>
)
