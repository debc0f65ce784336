import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

// Every one of these carries Vietnamese marks or Arabic; Segoe UI is Office's own.
const fontFamilyBase = '"Segoe UI", "Noto Sans", "Noto Sans Arabic", Tahoma, sans-serif';

/** Fluent's themes in letters that all three languages have. */
export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };

/** The same on dark ground. */
export const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase };
