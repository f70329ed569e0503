import Taro from '@tarojs/taro'

/** `refused`: WeChat may not add to the album until the person lets it in the settings; `dropped`: they thought better of it. */
export type SaveOutcome = 'saved' | 'refused' | 'dropped' | 'failed'

/** WeChat's own words for a permission that was refused now or some time ago. */
const noPermission = /auth(orize)?[ :]*(deny|denied|no response)|privacy permission/i

/** Puts a picture into the phone's album, or among a browser's downloads. WeChat asks for the permission itself, once; `name` without extension. */
export async function savePicture(address: string, name: string): Promise<SaveOutcome> {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a')
    link.href = address
    link.download = `${name}.png`
    link.click()
    return 'saved'
  }
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: address })
    return 'saved'
  } catch (cause) {
    const said = String((cause as { errMsg?: unknown }).errMsg ?? cause)
    if (noPermission.test(said)) return 'refused'
    return /cancel/i.test(said) ? 'dropped' : 'failed'
  }
}

/** Opens WeChat's settings of this program; true when the album may be written to afterwards. */
export async function openAlbumSetting(): Promise<boolean> {
  try {
    const { authSetting } = await Taro.openSetting()
    return authSetting['scope.writePhotosAlbum'] === true
  } catch {
    return false
  }
}
