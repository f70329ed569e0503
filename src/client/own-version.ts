/** In a browser: the file that started what runs here. The build names it after its content, so the name stands for the version. */
export const ownVersion = (): string | undefined => [...document.scripts].map(({ src }) => /js\/app\.\w+\.js/.exec(src)?.[0]).find(Boolean)
