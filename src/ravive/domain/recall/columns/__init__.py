"""
The ranking of a large pool, out of columns: exact, and in the time of a page.

The pages do not rank with it yet: they call `rank`, which looks at everybody. What is lacking is the files that keep
the columns of an organisation from one request to the next (docs/adr/0005-columns.md).
"""

from ravive.domain.recall.columns.lens import Lens
from ravive.domain.recall.columns.pool import Pool, pool_of, with_person, without
from ravive.domain.recall.columns.rank import Fetch, First, rank_first
from ravive.domain.recall.columns.vocabulary import Vocabulary

__all__ = ["Fetch", "First", "Lens", "Pool", "Vocabulary", "pool_of", "rank_first", "with_person", "without"]
