/** Made by `npx tsx config/ui/generate.ts`; edit the tokens instead. */
export const paper = {
  primary: '#0f766e',
  ink: '#1f2933',
  ink2: '#52606d',
  line: '#e4e7eb',
  card: '#ffffff',
  warn: '#b54708',
  warnSoft: '#fff4e8',
} as const
