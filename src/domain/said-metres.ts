/** A distance as people say it, no finer than it can be trusted: 650 米, 1.2 公里. */
export const saidMetres = (metres: number): string => (metres < 975 ? `${Math.max(50, Math.round(metres / 50) * 50)} 米` : `${(metres / 1000).toFixed(1)} 公里`)
