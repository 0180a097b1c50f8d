import { readFileSync } from 'node:fs';

/** The type of what is printed, embedded in each file: read from disk once, when the first is printed. */
let found: Record<'regular' | 'bold' | 'fromRight', Buffer> | undefined;

export const fonts = (): NonNullable<typeof found> =>
  (found ??= {
    regular: readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
    bold: readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
    // DejaVu lacks letters of Urdu.
    fromRight: readFileSync(
      require.resolve('@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'),
    ),
  });
