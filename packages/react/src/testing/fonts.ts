/** For Storybook only: the kit ships no font. */
import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-jp'
