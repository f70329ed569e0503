// WeChat asks for this component when the tab bar is our own. It stays empty: each tab page draws its TabBar itself, so that it
// follows the large version and the dark theme in the same frame as the page.
Component({})
