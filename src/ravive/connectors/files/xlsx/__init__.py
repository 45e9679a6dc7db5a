"""Reading .xlsx: values by calamine; comments, colours, links and hidden rows from the parts of the archive."""
