//! What was processed is gone from memory.
