/** Whose app this is, as its pages and pictures say it. */
export const associationName = '湖南省计划生育协会（示例）'
export const appName = '向日葵 · 网上计生协'
