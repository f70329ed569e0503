const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

/** Where a page lies. Made of ids that were checked, never of a name that a phone sends. */
export const pagePath = (owner: string, paper: string, { id, mime }: { id: string; mime: keyof typeof endings }): string => `support/${owner}/${paper.toLowerCase()}/${id.toLowerCase()}.${endings[mime]}`
