/**
 * What writers leave behind for later. Each pattern is a whole sign or word; capitals matter where a small-letter word
 * would be ordinary language.
 */
export const placeholderPatterns: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|XXX+)(?![\p{L}\p{N}])/gu,
  /(?<![a-zà-ɏ0-9])(?:n\.?t\.?b\.?|t\.b\.[dc]\.?|n\.o\.t\.k\.|nader te bepalen|nader in te vullen|nog te bepalen|nog in te vullen|nog invullen|nog aan te vullen|wordt nog aangevuld|to be determined|to be confirmed|to be completed|lorem ipsum)(?![a-zà-ɏ0-9])/giu,
  /\[(?:invullen|vul in|in te vullen|aanvullen|naam|datum|bedrag|aantal|nummer|bedrijfsnaam|naam opdrachtgever|opdrachtgever|fill in|insert[^\]]{0,40}|name|date|amount|client|company)[^\]]{0,60}\]/giu,
  /<(?:invullen|vul in|naam|datum|bedrag|aantal|fill in|insert|name|date|amount)[^<>]{0,60}>/giu,
  /(?<!\{)\{\{[^{}\uFFFC]{0,200}\}\}(?!\})/gu,
  />{3,}|<{3,}|\?{3,}|…{2,}|\.{5,}|_{4,}/gu,
  /(?<![a-zà-ɏ0-9])(?:W|KPI|B|R|EIS|P)-(?:xx+|nn+|##+|\?\?+)(?![a-zà-ɏ0-9])/giu,
  /(?<![\p{L}\p{N}])(?:xx|XX)[-/.](?:xx|XX)(?:[-/.](?:xxxx|XXXX|xx|XX))?(?![\p{L}\p{N}])/gu,
];
