import { type GuardedPattern, guardPattern } from '../../text/guarded-pattern.ts';

/** One thing that writers leave behind, and whether it is looked for in the text in small letters. */
export interface PlaceholderPattern {
  readonly pattern: GuardedPattern;
  readonly isSmall: boolean;
}

const anyCase = (pattern: GuardedPattern): PlaceholderPattern => ({ pattern, isSmall: true });
const asWritten = (pattern: GuardedPattern): PlaceholderPattern => ({ pattern, isSmall: false });

/**
 * What writers leave behind for later. Each pattern is a whole sign or word; capitals matter where a small-letter word
 * would be ordinary language.
 */
export const placeholderPatterns: readonly PlaceholderPattern[] = [
  asWritten(
    guardPattern('TODO|FIXME|TBD|TBC|XXX', /(?<![a-zA-ZÀ-ɏ0-9])(?:TODO|FIXME|TBD|TBC|XXX+)(?![a-zA-ZÀ-ɏ0-9])/gu),
  ),
  anyCase(
    guardPattern(
      'ntb|n.tb|nt.b|n.t.b|t.b.|n.o.t.k.|nader te|nader in|nog te|nog in|nog aan|wordt nog|to be |lorem',
      /(?<![a-zà-ɏ0-9])(?:n\.?t\.?b\.?|t\.b\.[dc]\.?|n\.o\.t\.k\.|nader te bepalen|nader in te vullen|nog te bepalen|nog in te vullen|nog invullen|nog aan te vullen|wordt nog aangevuld|to be determined|to be confirmed|to be completed|lorem ipsum)(?![a-zà-ɏ0-9])/gu,
    ),
  ),
  anyCase(
    guardPattern(
      '[',
      /\[(?:invullen|vul in|in te vullen|aanvullen|naam|datum|bedrag|aantal|nummer|bedrijfsnaam|naam opdrachtgever|opdrachtgever|fill in|insert[^\]]{0,40}|name|date|amount|client|company)[^\]]{0,60}\]/gu,
    ),
  ),
  anyCase(
    guardPattern('<', /<(?:invullen|vul in|naam|datum|bedrag|aantal|fill in|insert|name|date|amount)[^<>]{0,60}>/gu),
  ),
  asWritten(guardPattern('{{', /(?<!\{)\{\{[^{}\uFFFC]{0,200}\}\}(?!\})/gu)),
  asWritten(guardPattern('>>>|<<<|???|……|.....|____', />{3,}|<{3,}|\?{3,}|…{2,}|\.{5,}|_{4,}/gu)),
  anyCase(
    guardPattern('-xx|-nn|-##|-??', /(?<![a-zà-ɏ0-9])(?:w|kpi|b|r|eis|p)-(?:xx+|nn+|##+|\?\?+)(?![a-zà-ɏ0-9])/gu),
  ),
  // `XX` in capitals is also twenty.
  asWritten(guardPattern('xx', /(?<![a-zA-ZÀ-ɏ0-9./:_-])xx(?=\s?%|\s+[a-zà-ɏ]{2})/gu)),
  asWritten(
    guardPattern(
      'xx|XX',
      /(?<![a-zA-ZÀ-ɏ0-9])(?:xx|XX)[-/.](?:xx|XX)(?:[-/.](?:xxxx|XXXX|xx|XX))?(?![a-zA-ZÀ-ɏ0-9])/gu,
    ),
  ),
];
